import copy
import io

import numpy as np
import torch

tensor, array = torch.zeros(3), np.zeros(3)
pair, file = [tensor, tensor[:1]], io.BytesIO()
torch.save(pair, file)
file.seek(0)
twins = [torch.from_numpy(array), torch.from_numpy(array)]
pairs = (pair, [array, array[:1]], twins)
for whole, part in (torch.load(file), *map(copy.deepcopy, pairs)):
    part[0] = 7
    print(whole)
