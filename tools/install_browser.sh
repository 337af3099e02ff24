#!/bin/sh
# Make sure that a Chromium is there for the browser tests, and letters for the emoji of our pages;
# installs Debian's where none is found, with the one that has no window: its pages cost half as much.
set -eu

install() {
  sh "$(dirname "$0")/install_packages.sh" \
    "No Chromium was found. Please install Chromium or Chrome and run this again." "$@"
}

found=""
for name in chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
  if command -v "$name" >/dev/null 2>&1; then found="$name"; fi
done
if [ -z "$found" ]; then
  install chromium chromium-headless-shell fontconfig || install chromium fontconfig
fi
if fc-list 2>/dev/null | grep -qi emoji; then exit 0; fi
if [ -n "$found" ] && ! command -v apt-get >/dev/null 2>&1; then exit 0; fi
install fonts-noto-color-emoji
