#!/bin/sh
# Make sure that poppler's tools are there, with which the tests read PDFs; installs Debian's.
set -eu

if command -v pdftotext >/dev/null 2>&1 && command -v pdffonts >/dev/null 2>&1; then exit 0; fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "pdftotext and pdffonts were not found. Please install poppler and run this again." >&2
  exit 1
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then as_root="sudo"; fi
$as_root apt-get update -qq
$as_root apt-get install -y -qq poppler-utils >/dev/null
