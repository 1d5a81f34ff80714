import torch

data = bytearray(b"\x80\x3f\x00\x40")
print(torch.frombuffer(data, dtype=torch.bfloat16))
print(torch.frombuffer(bytearray(b"\x38"), dtype=torch.float8_e4m3fn))
print(torch.frombuffer(bytearray([0, 1, 2]), dtype=torch.bool))
