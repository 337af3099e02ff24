#!/bin/sh
# Make sure that poppler's tools are there, with which the tests read PDFs; installs Debian's.
set -eu

if command -v pdftotext >/dev/null 2>&1 && command -v pdffonts >/dev/null 2>&1; then exit 0; fi
sh "$(dirname "$0")/install_packages.sh" \
  "pdftotext and pdffonts were not found. Please install poppler and run this again." \
  poppler-utils
