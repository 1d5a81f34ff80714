import torch

torch.frombuffer(bytearray(8))
