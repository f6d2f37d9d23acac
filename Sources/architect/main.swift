import CommandLineTool

Architect.start()
