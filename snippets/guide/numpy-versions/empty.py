import torch

found = torch.tensor([3, 5]).numpy()
if found[found > 9]:
    print("found")
else:
    print("nothing")
