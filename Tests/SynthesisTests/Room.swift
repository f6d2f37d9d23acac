import Synthesis
import Testing
