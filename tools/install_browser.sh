#!/bin/sh
# Make sure that a Chromium is there for the browser tests, and letters for the emoji of our pages;
# installs Debian's where none is found.
set -eu

wanted=""
found=""
for name in chromium chromium-browser google-chrome google-chrome-stable; do
  if command -v "$name" >/dev/null 2>&1; then found="$name"; fi
done
if [ -z "$found" ]; then wanted="chromium fontconfig"; fi
if ! fc-list 2>/dev/null | grep -qi emoji; then wanted="$wanted fonts-noto-color-emoji"; fi
if [ -z "$wanted" ]; then exit 0; fi
if [ -n "$found" ] && ! command -v apt-get >/dev/null 2>&1; then exit 0; fi
# shellcheck disable=SC2086  Several packages.
sh "$(dirname "$0")/install_packages.sh" \
  "No Chromium was found. Please install Chromium or Chrome and run this again." \
  $wanted
