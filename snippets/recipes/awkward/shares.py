import awkward as ak
import torch

jets = ak.Array([[5.0, 7.0], [], [6.0]])
ak.to_torch(ak.flatten(jets))[0] = 99
print(jets)

tensor = torch.zeros(2, 2)
array = ak.from_torch(tensor)
tensor[0, 0] = 1
print(array)
