import Estimation
import Testing
