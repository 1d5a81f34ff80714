import torch

text = bytearray("héllo", "utf-8")
tensor = torch.frombuffer(text, dtype=torch.uint8)
print(tensor, bytes(tensor.tolist()).decode())
