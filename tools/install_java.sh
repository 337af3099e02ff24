#!/bin/sh
# Make sure that a Java 17 or later is there, on which the tests run Spark; installs Debian's.
set -eu

if command -v java >/dev/null 2>&1; then exit 0; fi
sh "$(dirname "$0")/install_packages.sh" \
  "Java was not found. Please install Java 17 or later and run this again." \
  --no-install-recommends default-jre-headless
