import torch

text = "owl"

print(torch.tensor(list(text.encode())))
print(torch.frombuffer(bytearray(text.encode()), dtype=torch.uint8))
