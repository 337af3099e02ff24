#!/bin/sh
# Put the built files of LHC-Forms, NLM's viewer of FHIR questionnaires, into tests/js/lforms/. A
# plain `npm install` would also bring everything that it was built from, which takes many minutes.
set -eu

package="lforms@40.1.3"
sha512="58baee4e6f817159da7c2d2b480437fdc36a871bdc941531c811baf1ab9bfee85ad8d68af47f1965c1174d3b8e46e1b3cc2b74c1aedfbe1ba2799b5c0c874fcd"

cd "$(dirname "$0")/../tests/js"
if [ -e "lforms/$package" ]; then exit 0; fi
sh ../../tools/install_node.sh
rm -rf lforms
mkdir lforms
file=$(npm pack "$package" --pack-destination lforms --silent)
echo "$sha512  lforms/$file" | sha512sum --check --quiet
tar -xzf "lforms/$file" -C lforms --strip-components=2 --exclude="*.map" package/dist/lforms
rm "lforms/$file"
touch "lforms/$package"
