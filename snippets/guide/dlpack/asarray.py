import torch

capsule = torch.arange(3).__dlpack__()
print(str(capsule).split('"')[1])
print(torch.asarray(capsule))
print(str(capsule).split('"')[1])
torch.as_tensor(torch.arange(3).__dlpack__())
