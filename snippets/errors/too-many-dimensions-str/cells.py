import csv
import io
import json

import numpy as np
import torch

vector = torch.tensor([1 / 3, 2.0])
file = io.StringIO()
csv.writer(file).writerow(
    [vector, vector.numpy(), np.zeros(1001), vector.tolist()])
row = next(csv.reader([file.getvalue()]))
print(*row, sep="\n")
print(np.fromstring(row[1].strip("[]"), sep=" "), json.loads(row[3]))
torch.tensor(row)
