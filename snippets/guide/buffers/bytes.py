import torch

data = b"\x00\x00\x80\x3f\x00\x00\x00\x40"
tensor = torch.frombuffer(bytearray(data), dtype=torch.float32)

tensor[0] = 99
print(tensor, data)
