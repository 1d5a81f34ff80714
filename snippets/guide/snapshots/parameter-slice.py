import copy
import io

import torch

weight = torch.nn.Parameter(torch.zeros(3))
pair, file = [weight, weight.detach()[:1]], io.BytesIO()
torch.save(pair, file)
file.seek(0)
for whole, part in torch.load(file), copy.deepcopy(pair):
    part[0] = 7
    print(whole.tolist())
