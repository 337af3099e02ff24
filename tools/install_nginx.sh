#!/bin/sh
# Make sure that nginx and openssl are there, with which the deployment is tested; installs Debian's.
set -eu

if command -v nginx >/dev/null 2>&1 && command -v openssl >/dev/null 2>&1; then exit 0; fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "nginx and openssl were not found. Please install them and run this again." >&2
  exit 1
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then as_root="sudo"; fi
$as_root apt-get update -qq
# The tests start an nginx of their own; the system's service need not run.
$as_root apt-get install -y -qq --no-install-recommends nginx openssl >/dev/null
