import DesignLanguage
import Testing
