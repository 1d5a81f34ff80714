import gymnasium as gym
import numpy as np
import torch

env = gym.make("CartPole-v1")
observation, info = env.reset(seed=0)
print(torch.from_numpy(observation).shape, info)

state = env.reset(seed=0)
for call in (torch.tensor, np.array):
    try:
        call(state)
    except (RuntimeError, ValueError) as error:
        print(error)
torch.from_numpy(state)
