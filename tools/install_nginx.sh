#!/bin/sh
# Make sure that nginx, openssl and systemd-analyze are there, with which the deployment is tested;
# installs Debian's.
set -eu

PATH="$PATH:/usr/sbin"
wanted=""
if ! command -v nginx >/dev/null 2>&1; then wanted="nginx"; fi
if ! command -v openssl >/dev/null 2>&1; then wanted="$wanted openssl"; fi
if ! command -v systemd-analyze >/dev/null 2>&1; then wanted="$wanted systemd"; fi
if [ -z "$wanted" ]; then exit 0; fi
# The tests start an nginx of their own; the machine's service is not needed.
# shellcheck disable=SC2086  Several packages.
sh "$(dirname "$0")/install_packages.sh" \
  "Not found:$wanted. Please install them and run this again." \
  --no-install-recommends $wanted
