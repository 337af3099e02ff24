### What to do during a spasm.

relief-title = Relief now
relief-link = **In a spasm now?** See what helps
relief-foot-link = What helps in a spasm
relief-all-signs = All signs that need help: tap what fits you
relief-age = The advice here is for people of 16 and over:
relief-under-16 = I am under 16
relief-research-title = What research says of these steps
relief-notes-title = What else helps
relief-avoid-title = What to avoid
relief-avoid-note = Without a source, it is general advice.
