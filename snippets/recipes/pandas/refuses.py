import pandas as pd
import torch

series = pd.Series([1.0, 2.0, 3.0])
print(torch.tensor(series), torch.tensor(series.index))

without_0, without_1 = series[series != 1], series[series != 2]
convert = [torch.tensor] * 3 + [torch.from_numpy]
given = without_0, without_1, series.to_frame("a"), series
for function, data in zip(convert, given):
    try:
        function(data)
    except (KeyError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
