import copy
import io

import numpy as np
import torch

tensor, array = torch.zeros(3), np.zeros(3)
pair, file = [tensor, tensor[:1]], io.BytesIO()
torch.save(pair, file)
file.seek(0)
pairs = (torch.load(file), copy.deepcopy(pair),
         copy.deepcopy([array, array[:1]]))
for whole, part in pairs:
    part[0] = 7
    print(whole)
