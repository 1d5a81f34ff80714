import awkward as ak
import torch

jets = ak.Array([[5.0, 7.0], [], [6.0]])

values = ak.to_torch(ak.flatten(jets))
counts = ak.to_torch(ak.num(jets))
print(values, counts)
for event in torch.split(values * 2, counts.tolist()):
    print(event)
