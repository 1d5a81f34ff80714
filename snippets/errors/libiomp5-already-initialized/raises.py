import os

name = "KMP_DUPLICATE_LIB_OK"
print(name, "is set:", name in os.environ)
