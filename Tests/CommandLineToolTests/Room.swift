import CommandLineTool
import Testing
