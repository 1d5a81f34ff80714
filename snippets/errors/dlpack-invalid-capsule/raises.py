import torch

capsule = torch.ones(2).__dlpack__()
torch.from_dlpack(capsule)
torch.from_dlpack(capsule)
