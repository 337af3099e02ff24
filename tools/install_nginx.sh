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
if ! command -v apt-get >/dev/null 2>&1; then
  echo "Not found:$wanted. Please install them and run this again." >&2
  exit 1
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then as_root="sudo"; fi
$as_root apt-get update -qq
# The tests start an nginx of their own; the machine's service is not needed.
# shellcheck disable=SC2086  Several packages.
$as_root apt-get install -y -qq --no-install-recommends $wanted >/dev/null
