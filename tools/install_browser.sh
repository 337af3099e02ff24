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
if ! command -v apt-get >/dev/null 2>&1; then
  if [ -n "$found" ]; then exit 0; fi
  echo "No Chromium was found. Please install Chromium or Chrome and run this again." >&2
  exit 1
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then as_root="sudo"; fi
$as_root apt-get update -qq
# shellcheck disable=SC2086  Several packages.
$as_root apt-get install -y -qq $wanted >/dev/null
