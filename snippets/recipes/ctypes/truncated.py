import ctypes

address = 0x7F12_3456_7890
print(hex(ctypes.c_int(address).value))
print(hex(ctypes.c_void_p(address).value))
