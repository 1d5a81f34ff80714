import torch
from scipy.signal import lfilter

gamma, rewards = 0.9, torch.ones(2000)
steps = [0, 500, 1000, 1999]
backwards = rewards.numpy()[::-1]
returns = lfilter([1], [1, -gamma], backwards)[::-1]
print(torch.from_numpy(returns.copy()).float()[steps])

powers = gamma ** torch.arange(2000)
later = (rewards * powers).flip(0).cumsum(0).flip(0)
print((later / powers)[steps].round(decimals=3))
print(powers[steps] == 0)
