import pandas as pd
import torch

column = pd.Series([3, 1, 2])
predicted = torch.tensor([3, 1, 2])
print((column == predicted).mean(), (column != predicted).mean())
print((column == predicted.numpy()).mean())
print((column == predicted[0]).sum(), (column == 3).sum())

numbers = torch.arange(1000)
print(pd.Series(range(1000)).isin(numbers).all())
print(pd.Series(range(1000)).isin(numbers.numpy()).all())
print(pd.api.types.is_scalar(predicted))
