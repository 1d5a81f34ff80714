import pandas as pd
import torch

loss = pd.Series([0.5, None, 2.0])
bound = torch.tensor(1.0)
ways = {"fillna": lambda value: loss.fillna(value),
        "where": lambda value: loss.where(loss < 1, value),
        "replace": lambda value: loss.replace(0.5, value)}
for name, way in ways.items():
    try:
        way(bound)
    except AttributeError as error:
        print(name, way(bound.item()).tolist())
