import torch

torch.frombuffer(bytearray(7), dtype=torch.float32)
