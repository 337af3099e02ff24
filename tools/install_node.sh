#!/bin/sh
# Make sure that Node.js and npm are there for the second parser of calendar files and for what
# checks FHIR; installs Debian's where one of them is missing.
set -eu

if command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1; then exit 0; fi
sh "$(dirname "$0")/install_packages.sh" \
  "Node.js with npm was not found. Please install it and run this again." \
  --no-install-recommends nodejs npm
