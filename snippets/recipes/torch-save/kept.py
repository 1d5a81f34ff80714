import torch

tensor = torch.ones(2, 3, dtype=torch.bfloat16).T.requires_grad_()
torch.save(tensor, "a.pt")
loaded = torch.load("a.pt")
print(loaded.dtype, loaded.stride(), loaded.requires_grad)
print(loaded.float().numpy(force=True).shape)
