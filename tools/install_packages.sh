#!/bin/sh
# Install packages of Debian's; where they cannot be, say what is missing instead, and fail.
# sh install_packages.sh "What is missing, and what to do." [OPTION...] PACKAGE...
set -eu

missing="$1"
shift
if ! command -v apt-get >/dev/null 2>&1; then
  echo "$missing" >&2
  exit 1
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then as_root="sudo"; fi
$as_root apt-get update -qq
$as_root apt-get install -y -qq "$@" >/dev/null
