#!/bin/sh
# Asks the advisory database of PyPI about every package that is shipped; says so when it cannot.
set -u
audit="${1:-.venv/bin}/pip-audit"
report=$(mktemp)
trap 'rm -f "$report"' EXIT

# Strict: a package that the database does not answer for is no package without weaknesses.
"$audit" --strict --require-hashes --disable-pip --progress-spinner=off \
  --requirement requirements.lock >"$report" 2>&1
result=$?
if [ "$result" -eq 0 ]; then
  cat "$report"
  exit 0
fi
if grep -q "known vulnerabilit" "$report"; then
  cat "$report"
  exit "$result"
fi
tail -n 1 "$report"
echo "NOT AUDITED: the advisory database (https://pypi.org/pypi/NAME/VERSION/json) did not answer for every package."
echo "Nothing is known about weaknesses. Run \`make audit\` again where pypi.org can be reached without a mirror."
exit 2
