import Emitters
import Testing
