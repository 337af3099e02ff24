### Keeping the answers in this browser: its state, its switch, and what became of the answers.

keep-kept = Kept in this browser
keep-not-kept = Keep my answers
keep-shared = **Not on a shared computer.** Whoever uses this browser after you could read your answers. “Forget everything” removes them.
keep-keep = Keep my answers in this browser
keep-stop = Stop keeping them
keep-forget = Forget everything
keep-forget-explained = Removes your answers from this page and this browser, for good.
keep-offered = A reload or a closed page then loses nothing. Not on a shared computer: whoever uses this browser after you could read your answers.
# While the browser is asked
keep-moment = One moment: looking for answers that you kept.
keep-lost = Your answers are gone: the page was reloaded, or offline for too long, and they were not kept. To keep them next time, choose “{ keep-not-kept }” at the end of the page.
keep-blocked = This browser does not let the page keep anything. That is so in some private windows, or when its storage is full. Everything else works, but a reload loses your answers.
keep-forgotten = Everything is forgotten: nothing is left on this page or in this browser.
keep-stopped = Nothing is kept in this browser any more. Your answers last while this page is open.
keep-other = What this browser kept has changed: by another tab or window, or it was cleared. Nothing is kept from this tab until you choose.
keep-theirs = Use the other tab's
keep-mine = Keep this tab's
# $day: when they were saved
keep-restored = Your kept answers of { $day } are back.
keep-signs-again = The safety check is asked again: it counts on one day only.
keep-damaged = What this browser kept cannot be read, so nothing was brought back. It is still there. You can forget it, or keep your new answers in its place.
# $field: where; $found, $expected: what stood there, and what was expected
keep-damaged-at = (At “{ $field }”: found “{ $found }”, expected { $expected }.)
keep-replace = Replace it with my new answers
keep-forget-damaged = Forget it

## What keeping means: switched on, and not

keep-explained = Your answers and your plan stay in this browser after you close or reload this page. The safety check counts on the same day only. What you type into a field of your plan counts once you leave the field.
keep-not-explained = Your answers last while this page is open. Reload or close it, and they are gone. You can keep them in this browser instead: on this device only, and sent to nobody else.
