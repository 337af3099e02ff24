#!/bin/sh
# Make sure that Node.js and npm are there for the second parser of calendar files and for what
# checks FHIR; installs Debian's where one of them is missing.
set -eu

if command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1; then exit 0; fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "Node.js with npm was not found. Please install it and run this again." >&2
  exit 1
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then as_root="sudo"; fi
$as_root apt-get update -qq
$as_root apt-get install -y -qq --no-install-recommends nodejs npm >/dev/null
