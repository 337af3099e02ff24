"""Our FHIR resources, checked by HL7's own schema and shown by NLM's LHC-Forms."""
