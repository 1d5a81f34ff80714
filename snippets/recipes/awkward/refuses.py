import awkward as ak
import torch

jets = ak.Array([[5.0, 7.0], [], [6.0]])

for convert in torch.tensor, torch.from_numpy, ak.to_torch:
    try:
        convert(jets)
    except (TypeError, ValueError) as error:
        print(error)
