import Inquiry
import Testing
