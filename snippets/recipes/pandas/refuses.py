import pandas as pd
import torch

series = pd.Series([1.0, 2.0, 3.0])
print(torch.tensor(series))

convert = torch.tensor, torch.tensor, torch.from_numpy
given = series[series > 1], series.to_frame("a"), series
for function, data in zip(convert, given):
    try:
        function(data)
    except (TypeError, ValueError) as error:
        print(error)
