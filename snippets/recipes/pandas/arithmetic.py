import operator as op

import pandas as pd
import torch

column, tensor = pd.Series([1, 2]), torch.tensor([1, 2])
for function in op.add, op.mul, op.gt:
    try:
        function(column, tensor)
    except TypeError as error:
        print(str(error)[:67])
print((column + tensor.numpy()).tolist())
tensor + column
