#!/bin/sh
# Make sure that a Java 17 or later is there, on which the tests run Spark; installs Debian's.
set -eu

if command -v java >/dev/null 2>&1; then exit 0; fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "Java was not found. Please install Java 17 or later and run this again." >&2
  exit 1
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then as_root="sudo"; fi
$as_root apt-get update -qq
$as_root apt-get install -y -qq --no-install-recommends default-jre-headless >/dev/null
