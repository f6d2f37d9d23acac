.PHONY: check test format
check: ; bash .ci/run
test: ; swift test
format: ; swift format -i -r Sources Tests Package.swift
