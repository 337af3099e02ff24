#!/bin/sh
# Put HL7's two profiles of Structured Data Capture into tests/js/sdc/, by which our questionnaire and
# responses are checked. A plain `npm install` would also look for the packages that HL7 names beside
# it, which npm does not have.
set -eu

package="hl7.fhir.uv.sdc@4.0.0-ballot"
sha512="a6042d77e0ad0a90b8fdec4d72a623132a1b42eff100547cc6e89c194c71e23322654e0a5007f59f897338938b9f4796c38d78baf51cc270e4b549065b2b6533"

cd "$(dirname "$0")/../tests/js"
if [ -e "sdc/$package" ]; then exit 0; fi
sh ../../tools/install_node.sh
rm -rf sdc
mkdir sdc
file=$(npm pack "$package" --pack-destination sdc --silent)
echo "$sha512  sdc/$file" | sha512sum --check --quiet
tar -xzf "sdc/$file" -C sdc --strip-components=1 \
  package/StructureDefinition-sdc-questionnaire.json \
  package/StructureDefinition-sdc-questionnaireresponse.json
rm "sdc/$file"
touch "sdc/$package"
